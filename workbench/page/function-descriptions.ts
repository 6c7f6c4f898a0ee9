import { FunctionType, type IFunctionInfo } from "@univerjs/engine-formula";
import type { FunctionParameter } from "../book/custom-function";

/** functions.json as the build makes it, as far as it is needed here. */
export interface FunctionMetadata {
  functions: {
    id: string;
    name: string;
    description: string;
    parameters: (FunctionParameter & { name: string; description: string })[];
  }[];
}

/** What the grid shows of each custom function while its name or its arguments are typed. */
export function functionDescriptions(
  { functions }: FunctionMetadata,
  namespace: string
): IFunctionInfo[] {
  return functions.map(({ name, description, parameters }) => ({
    functionName: `${namespace}.${name}`,
    functionType: FunctionType.User,
    abstract: description,
    description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: "",
      require: parameter.optional ? 0 : 1,
      repeat: parameter.repeating ? 1 : 0,
    })),
  }));
}
