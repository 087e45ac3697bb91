/** placeholder */
export async function doctor() {
  return 0;
}
