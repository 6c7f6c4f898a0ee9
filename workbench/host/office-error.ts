/** An error of the host as Excel reports it: a code that add-ins test, and a sentence for the developer. */
export class OfficeError extends Error {
  constructor(
    /** E.g. "ItemNotFound", "InvalidArgument", "AccessDenied", "ApiNotFound", "NotImplemented". */
    readonly code: string,
    message: string
  ) {
    super(message);
    this.name = "OfficeError";
  }
}

/** What was given is wrong or of the wrong shape. */
export const invalidArgument = (message: string): OfficeError =>
  new OfficeError("InvalidArgument", message);

/** What was asked for is not there (any more). */
export const itemNotFound = (message: string): OfficeError =>
  new OfficeError("ItemNotFound", message);

/** The name is taken. */
export const itemAlreadyExists = (message: string): OfficeError =>
  new OfficeError("ItemAlreadyExists", message);

/** Excel could do it, the workbench cannot. */
export const notImplemented = (message: string): OfficeError =>
  new OfficeError("NotImplemented", message);
