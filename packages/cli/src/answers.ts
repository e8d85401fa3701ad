import { createInterface } from 'node:readline';

/** Answers of a person at a terminal, or of a file, line by line. */
export interface Answers {
  /** Shows the prompt and waits; null at the end of the input or after Ctrl-C. */
  ask(prompt: string): Promise<string | null>;
  readonly isTerminal: boolean;
  /** Whether the person pressed Ctrl-C. */
  isInterrupted(): boolean;
  close(): void;
}

/** Reads answers from standard input. */
export function openAnswers(): Answers {
  const isTerminal = process.stdin.isTTY === true;
  const reader = createInterface({
    input: process.stdin,
    output: process.stdout,
    terminal: isTerminal,
  });
  let hasInterrupted = false;
  const interrupt = (): void => {
    hasInterrupted = true;
    reader.close();
  };
  // A terminal in raw mode tells the reader, anything else tells the process.
  reader.on('SIGINT', interrupt);
  process.once('SIGINT', interrupt);
  const lines = reader[Symbol.asyncIterator]();
  return {
    isTerminal,
    isInterrupted: () => hasInterrupted,
    ask: async (prompt) => {
      if (hasInterrupted) return null;
      reader.setPrompt(prompt);
      reader.prompt();
      const { value, done } = await lines.next();
      return done === true || hasInterrupted ? null : value;
    },
    close: () => {
      process.off('SIGINT', interrupt);
      reader.close();
    },
  };
}
