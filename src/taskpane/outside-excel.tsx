/** What a browser shows when somebody opens the pane's address without Excel, or where Office.js is kept out. */
export function OutsideExcel() {
  return (
    <main className="waiting">
      <h1>WRES for Excel</h1>
      <p>
        This is a task pane of Excel. Please open your workbook in Excel, then choose WRES report on
        the Home tab.
      </p>
      <p>
        If this is Excel, Office.js could not be loaded: ask your IT service whether this computer
        may reach appsforoffice.microsoft.com.
      </p>
      <p>
        <a href="help.html">How to use WRES for Excel</a>
      </p>
    </main>
  );
}
