/**
 * Remembers the last values read, some `size` to twice as many: a full generation becomes the old
 * one, the old one is forgotten, and what is asked for again moves to the young one.
 */
export function rememberRecent<Key, Value>(
  read: (key: Key) => Value,
  size: number,
): (key: Key) => Value {
  let young = new Map<Key, Value>();
  let old = new Map<Key, Value>();
  return (key) => {
    const known = young.get(key);
    if (known !== undefined) return known;
    const value = old.get(key) ?? read(key);
    if (young.size >= size) {
      old = young;
      young = new Map();
    }
    young.set(key, value);
    return value;
  };
}
