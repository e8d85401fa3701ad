/** Bytes of a page of WebAssembly memory, as a shift. */
const pageBits: u64 = 16;

/** Given by the host; throws. */
declare function refuse(size: f64): void;

let top: usize = __heap_base;

/**
 * Room in the linear memory, zeroed, aligned to 16 bytes and never given back: what outgrows its room
 * takes twice as much, so all that is left behind is less than what is in use.
 */
export function allocate(size: u64): usize {
  const start = (top + 15) & ~15;
  const pages = <i32>((<u64>start + size + (1 << pageBits) - 1) >> pageBits);
  if (pages > memory.size() && memory.grow(pages - memory.size()) < 0) refuse(<f64>size);
  top = start + <usize>size;
  return start;
}
