/**
 * Ties an action to the ribbon button or menu item with this id in the manifest. Excel is told when the action has
 * ended, whether it succeeded or not: else the button would stay dead. A failed action rejects unhandled, so an action
 * tells the reader of its failures itself.
 */
export function associateAction(id: string, action: () => Promise<void>): void {
  Office.actions.associate(id, async (event: Office.AddinCommands.Event) => {
    try {
      await action();
    } finally {
      event.completed();
    }
  });
}
