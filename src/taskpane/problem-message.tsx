import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import type { Problem } from "./session";

const useStyles = makeStyles({
  body: { paddingBlock: tokens.spacingVerticalS, whiteSpace: "pre-line" },
  title: { display: "block" },
});

/** What happened and what to do about it; announced at once. */
export function ProblemMessage({ problem }: { problem: Problem }) {
  const styles = useStyles();
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.title}>{problem.title}</MessageBarTitle>
        {problem.advice}
      </MessageBarBody>
    </MessageBar>
  );
}
