import { Body1, makeStyles } from "@fluentui/react-components";
import { officeCorner } from "./office-corner";

const useStyles = makeStyles({
  // Out of the flow while empty, so that it leaves no gap.
  region: { marginRight: officeCorner, ":empty": { position: "absolute" } },
});

/** What was just done. The region is always there, because an announcement needs one to change in. */
export function Notice({ text }: { text: string | null }) {
  const styles = useStyles();
  return (
    <div role="status" className={styles.region}>
      {text !== null && <Body1>{text}</Body1>}
    </div>
  );
}
