/** One thing that was checked. `path` is the file it is about, from the release folder. */
export interface Check {
  readonly check: string;
  readonly path: string;
  readonly is_passed: boolean;
  readonly message: string;
}

export function passed(check: string, path: string, message: string): Check {
  return { check, path, is_passed: true, message };
}

export function failed(check: string, path: string, message: string): Check {
  return { check, path, is_passed: false, message };
}

const mostFaultsListed = 20;

/** Faults of one check, where a damaged table can have thousands: the first ones and their number. */
export interface FaultList {
  add(message: string): void;
  /** The faults, or that there are none. */
  finish(whole: string): readonly Check[];
}

export function openFaultList(check: string, path: string): FaultList {
  const listed: Check[] = [];
  let count = 0;
  return {
    add: (message) => {
      count += 1;
      if (listed.length < mostFaultsListed) listed.push(failed(check, path, message));
    },
    finish: (whole) => {
      if (count === 0) return [passed(check, path, whole)];
      const rest = count - listed.length;
      return rest > 0 ? [...listed, failed(check, path, `and ${rest} more`)] : listed;
    },
  };
}
