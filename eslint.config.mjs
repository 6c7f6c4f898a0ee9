import officeAddins from "eslint-plugin-office-addins";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** The rooms of src/, lowest first: a room may import from those before it, never from those after it. */
const rooms = ["statistics", "standard", "intake", "analysis", "report", "excel", "taskpane"];

/** Rooms beside the stack, with the rooms each may not import. */
const sideRooms = {
  functions: ["excel", "taskpane", "commands"],
  commands: ["taskpane", "functions"],
};

const hostGlobals = ["Excel", "Office", "OfficeRuntime", "OfficeExtension"];

const noImport = (forbidden) => ({
  "no-restricted-imports": [
    "error",
    {
      patterns: [
        ...forbidden.map((room) => ({
          group: [`**/${room}/**`, `**/${room}`],
          message: `This room may not import from ${room}/ (docs/architecture.md).`,
        })),
        { group: ["**/workbench/**"], message: "src/ never imports the workbench." },
      ],
    },
  ],
});

const wall = (room, forbidden) => ({
  files: [`src/${room}/**/*.{ts,tsx}`],
  rules: {
    ...noImport(forbidden),
    ...(room === "excel"
      ? {}
      : {
          "no-restricted-globals": [
            "error",
            ...hostGlobals,
            ...(room === "functions" ? [] : ["CustomFunctions"]),
          ],
        }),
  },
});

const walls = [
  ...rooms.map((room, index) =>
    wall(room, [
      ...rooms.slice(index + 1),
      "functions",
      "commands",
      ...(room === "standard" ? ["statistics"] : []),
    ])
  ),
  ...Object.entries(sideRooms).map(([room, forbidden]) => wall(room, forbidden)),
];

export default tseslint.config(
  { ignores: ["dist/**", "out/**", "coverage/**"] },
  ...tseslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
    plugins: { "react-hooks": reactHooks },
    rules: {
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
      "@typescript-eslint/ban-ts-comment": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      eqeqeq: ["error", "always", { null: "ignore" }],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"])
    ),
  },
  { files: ["src/**/*.tsx", "workbench/**/*.tsx"], ...jsxA11y.flatConfigs.recommended },
  ...walls,
  {
    files: ["**/*.{js,cjs,mjs}"],
    rules: { "@typescript-eslint/no-require-imports": "off" },
    languageOptions: { globals: { require: "readonly", module: "writable", process: "readonly", __dirname: "readonly", console: "readonly" } },
  }
);
