import { type ComponentChildren, render } from 'preact';
import browser from 'webextension-polyfill';

export function message(key: string, ...values: string[]): string {
  return browser.i18n.getMessage(key, values);
}

export function Check(props: {
  checked: boolean;
  onChange(checked: boolean): void;
  children: ComponentChildren;
}) {
  return (
    <label>
      <input
        type="checkbox"
        checked={props.checked}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <span>{props.children}</span>
    </label>
  );
}

/** Draws a page into its root and sets the document's language to that of the browser's interface. */
export function show(page: ComponentChildren): void {
  document.documentElement.lang = browser.i18n.getUILanguage();
  render(page, document.querySelector('#root')!);
}
