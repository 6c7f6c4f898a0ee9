import type { Book } from "../book/book";
import type { SheetModel } from "../book/book-data";
import { ChartDrawing } from "./chart-drawing";
import { drawnChart } from "./chart-data";

/** The part of the grid that scrolls, in pixels of the page. */
export interface GridView {
  left: number;
  top: number;
  width: number;
  height: number;
  /** 1 at 100 % zoom. */
  zoom: number;
  /** Box around some cells in pixels from the view's corner, at 100 % zoom; below 0 where it is scrolled away. */
  boxOf(position: { fromRow: number; fromColumn: number; toRow: number; toColumn: number }): {
    left: number;
    top: number;
    width: number;
    height: number;
  };
}

/** The charts of a sheet, drawn over the cells they cover. */
export function ChartLayer({
  book,
  sheet,
  view,
}: {
  book: Book;
  sheet: SheetModel;
  view: GridView;
}) {
  const { left, top, width, height, zoom } = view;
  return (
    <div className="chart-layer" style={{ left, top, width, height }}>
      {sheet.charts.map((chart) => {
        const box = view.boxOf(chart.position);
        const isSeen =
          box.left * zoom < width &&
          box.top * zoom < height &&
          box.left + box.width > 0 &&
          box.top + box.height > 0;
        if (!isSeen || box.width < 40 || box.height < 40) return null;
        return (
          <figure
            key={chart.id}
            style={{
              width: box.width,
              height: box.height,
              transform: `scale(${zoom}) translate(${box.left}px, ${box.top}px)`,
            }}
          >
            <ChartDrawing
              chart={drawnChart(book, sheet, chart)}
              width={box.width}
              height={box.height}
            />
          </figure>
        );
      })}
    </div>
  );
}
