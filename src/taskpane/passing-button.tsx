import { Button } from "@fluentui/react-components";
import { useEffectEvent, useLayoutEffect, useRef, type ReactNode } from "react";

interface PassingButtonProps {
  children: ReactNode;
  className?: string;
  size?: "small" | "medium";
  disabledFocusable: boolean;
  onClick: () => void;
  /** Moves the focus elsewhere; called when the button goes away while it has the focus. */
  passFocus: () => void;
}

/** A button that may vanish while it has the focus, and then passes it on: else a keyboard user starts again at the top. */
export function PassingButton({ passFocus, ...props }: PassingButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const pass = useEffectEvent(passFocus);
  useLayoutEffect(() => {
    const element = button.current;
    return () => {
      if (element === document.activeElement) {
        pass();
      }
    };
  }, []);
  return <Button {...props} ref={button} />;
}
