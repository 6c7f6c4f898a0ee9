import type { ChangeEvent } from "react";
import type { RibbonButton, RibbonGroup } from "./ribbon";

interface StripProps {
  productName: string;
  groups: RibbonGroup[];
  /** Paths of the sample workbooks on the page's server. */
  samples: string[];
  /** null while no workbook is open. */
  fileName: string | null;
  onOpen(file: File): void;
  onSample(path: string): void;
  onSave(): void;
  onButton(button: RibbonButton): void;
}

const baseName = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** The top of the page: the add-in's ribbon group as manifest.xml has it, and what Excel's File menu would do. */
export function Strip(props: StripProps) {
  const { productName, groups, samples, fileName, onOpen, onSample, onSave, onButton } = props;
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    // The same file can be chosen again after it was mended.
    event.target.value = "";
    if (file) onOpen(file);
  };
  return (
    <header className="strip">
      <div className="strip-title">
        <h1>{productName}</h1>
        <p>
          Workbench <span aria-hidden="true">·</span> not Excel
        </p>
      </div>
      {groups.map((group) => (
        <fieldset key={group.label} className="ribbon-group">
          <legend>{group.label}</legend>
          {group.buttons.map((button) => (
            <button
              key={button.id}
              type="button"
              className="ribbon-button"
              title={button.tip}
              onClick={() => onButton(button)}
            >
              {button.icon && <img src={button.icon} alt="" width={24} height={24} />}
              <span>{button.label}</span>
            </button>
          ))}
        </fieldset>
      ))}
      <p className="strip-file" aria-live="polite">
        {fileName ?? "No workbook is open"}
      </p>
      <div className="strip-actions">
        <label className="button">
          Open…
          <input
            type="file"
            accept=".xlsx,.xlsm,.csv"
            className="visually-hidden"
            onChange={choose}
          />
        </label>
        <select
          aria-label="Open a sample workbook"
          value=""
          onChange={(event) => event.target.value && onSample(event.target.value)}
        >
          <option value="">Samples</option>
          {samples.map((path) => (
            <option key={path} value={path}>
              {baseName(path)}
            </option>
          ))}
        </select>
        <button type="button" className="button" disabled={fileName === null} onClick={onSave}>
          Save
        </button>
      </div>
    </header>
  );
}
