import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import type { FunctionDescription } from "./function-help";

/**
 * The functions as the standard tool reads them from their comments, in their order.
 *
 * @throws Error with the tool's messages when a comment or a signature is wrong.
 */
export async function functionDescriptions(): Promise<FunctionDescription[]> {
  const source = path.join(__dirname, "../../src/functions/functions.ts");
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(source, true);
  if (errors && errors.length > 0) throw new Error(errors.join("\n"));
  return (JSON.parse(metadataJson) as { functions: FunctionDescription[] }).functions;
}
