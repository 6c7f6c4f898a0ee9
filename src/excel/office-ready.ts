/** Resolves once Office.js is ready: true inside Excel; false in another application, or where there is no Office.js. */
export async function officeReady(): Promise<boolean> {
  if (typeof Office === "undefined") {
    return false;
  }
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel;
}
