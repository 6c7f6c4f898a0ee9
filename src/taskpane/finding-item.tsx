import {
  Badge,
  Body1,
  Caption1,
  makeStyles,
  tokens,
  type BadgeProps,
} from "@fluentui/react-components";
import type { Finding, Severity } from "../intake/finding";
import { splitSheet } from "../standard/address";
import { GoToLink } from "./go-to-link";

const severities: Record<Severity, { words: string; color: BadgeProps["color"] }> = {
  error: { words: "Error", color: "danger" },
  warning: { words: "Warning", color: "warning" },
  note: { words: "Note", color: "informative" },
};

const useStyles = makeStyles({
  badge: { marginRight: tokens.spacingHorizontalXS },
  place: { display: "block", color: tokens.colorNeutralForeground2 },
});

interface FindingItemProps {
  finding: Finding;
  onGoTo: (sheet: string, address: string) => void;
}

/** One finding: how serious, what, and where. */
export function FindingItem({ finding, onGoTo }: FindingItemProps) {
  const styles = useStyles();
  const { words, color } = severities[finding.severity];
  const { sheet, address } = splitSheet(finding.where);
  return (
    <li>
      <Badge className={styles.badge} appearance="tint" color={color}>
        {words}
      </Badge>
      <Body1>{finding.message}</Body1>
      {finding.where !== "" && (
        <Caption1 className={styles.place}>
          {finding.where}{" "}
          {sheet !== null && (
            <GoToLink sheet={sheet} address={address} what={finding.where} onGoTo={onGoTo} />
          )}
        </Caption1>
      )}
    </li>
  );
}
