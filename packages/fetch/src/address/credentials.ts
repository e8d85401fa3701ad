/** Whether an address, absolute or relative, carries a user name or password. */
export function hasCredentials(url: string): boolean {
  try {
    const { username, password } = new URL(url, 'https://a.example/');
    return username !== '' || password !== '';
  } catch {
    return false;
  }
}
