import { Link } from "@fluentui/react-components";

interface GoToLinkProps {
  sheet: string;
  /** A1 style, without the sheet. */
  address: string;
  /** What is there, for those who hear the link without its surroundings: "the staff list". */
  what: string;
  onGoTo: (sheet: string, address: string) => void;
}

/** Selects a place in the workbook. */
export function GoToLink({ sheet, address, what, onGoTo }: GoToLinkProps) {
  return (
    <Link as="button" inline aria-label={`Go to ${what}`} onClick={() => onGoTo(sheet, address)}>
      Go to
    </Link>
  );
}
