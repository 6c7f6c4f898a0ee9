import { Body1, Link, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { productVersion } from "../excel/product-version";
import { SampleOffer } from "./sample-offer";
import type { Session } from "./session";
import { VerificationTable } from "./verification-table";

const useStyles = makeStyles({
  column: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  section: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    "& p": { marginBlock: 0 },
  },
  heading: { marginBlock: 0 },
});

function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <Subtitle2 as="h2" block id={id} className={styles.heading}>
        {title}
      </Subtitle2>
      {children}
    </section>
  );
}

interface HelpTabProps {
  session: Session;
  onAddSample: () => void;
}

/** Where help is, what happens to the data, how numbers are made, and proof that they are made so. */
export function HelpTab({ session, onAddSample }: HelpTabProps) {
  const styles = useStyles();
  return (
    <div className={styles.column}>
      <Section id="help-more" title="Help">
        <Body1 as="p" block>
          <Link href="help.html" target="_blank" rel="noreferrer" inline>
            How to use the report and the functions
          </Link>
          , and{" "}
          <Link href="support.html" target="_blank" rel="noreferrer" inline>
            whom to ask
          </Link>
          . This is WRES for Excel {productVersion}.
        </Body1>
      </Section>
      <Section id="help-sample" title="Try it out">
        <SampleOffer session={session} onAddSample={onAddSample} />
      </Section>
      <Section id="help-privacy" title="What happens to the data">
        <Body1 as="p" block>
          Everything is worked out on this computer, inside Excel. Nothing is sent, stored or logged
          elsewhere: the pane may fetch its own files and Microsoft’s Office.js, and nothing else.
          The workbook itself keeps settings and the names of the report’s sheets, no staff data.{" "}
          <Link href="privacy.html" target="_blank" rel="noreferrer" inline>
            Privacy statement
          </Link>
        </Body1>
      </Section>
      <Section id="help-method" title="Method">
        <Body1 as="p" block>
          Indicators as NHS England defines them. Intervals are Miettinen–Nurminen, tests N−1
          chi-squared; where an expected count is below 5, Fisher’s exact test decides. A difference
          is material outside 0.80–1.25, or from the points in the settings. Few cases never turn
          into reassurance: no evidence of a gap is not evidence of no gap.
        </Body1>
      </Section>
      <Section id="help-verification" title="Verification">
        <VerificationTable />
      </Section>
    </div>
  );
}
