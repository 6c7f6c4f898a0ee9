/** Type errors are the business of `npm run typecheck`; jest only strips types, so that the tests start fast. */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform: {
    "^.+\\.tsx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
      },
    ],
  },
  setupFilesAfterEnv: [
    "<rootDir>/test/setup/settled-events.ts",
    "<rootDir>/test/setup/property-seed.ts",
  ],
  maxWorkers: 2,
  // A test fails by what it finds, never by how busy the machine is.
  testTimeout: 120_000,
};
