import { Caption1, Link } from "@fluentui/react-components";
import { productVersion } from "../excel/product-version";

/** What happens to the data, said where the data are used; and which version of the add-in runs. */
export function PrivacyLine() {
  return (
    <Caption1 as="p" block>
      Nothing leaves this workbook.{" "}
      <Link href="help.html" target="_blank" rel="noreferrer" inline>
        Help and privacy
      </Link>
      . Version {productVersion}.
    </Caption1>
  );
}
