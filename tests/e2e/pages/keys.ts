import { expect, type Locator } from '@playwright/test';

const hasFocus = (target: Locator): Promise<boolean> => target.evaluate((element) => element === document.activeElement).catch(() => false);

/** Presses Tab until the element has the focus, as one does without a mouse. Fails where Tab never comes there. */
export async function tabTo(target: Locator, { back = false, most = 90 } = {}): Promise<void> {
  const page = target.page();
  await target.waitFor({ state: 'attached' });
  for (let press = 0; press <= most; press += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`Tab does not reach ${String(target)}`);
}

/** Presses F6 until the focus is inside that pane: out of a text, where Tab means what it means in Word. */
export async function paneTo(pane: Locator): Promise<void> {
  const page = pane.page();
  const inside = (): Promise<boolean> => pane.evaluate((element) => element.contains(document.activeElement));
  for (let press = 0; press < 12 && !(await inside()); press += 1) await page.keyboard.press('F6');
  expect(await inside()).toBe(true);
}

/** Goes to a button by Tab and presses Enter. */
export async function press(target: Locator, options: { readonly back?: boolean } = {}): Promise<void> {
  await expect(target).toBeEnabled();
  await tabTo(target, options);
  await target.page().keyboard.press('Enter');
}

/** Goes to a field by Tab and replaces what stands in it. */
export async function write(field: Locator, text: string): Promise<void> {
  await tabTo(field);
  const { keyboard } = field.page();
  await keyboard.press('Control+A');
  await keyboard.type(text);
  await expect(field).toHaveValue(text);
}

/** Types into a field with suggestions and takes the one of that name. */
export async function choose(field: Locator, name: string): Promise<void> {
  const page = field.page();
  await tabTo(field);
  if ((await field.inputValue()) === name) return;
  // A list without a search of its own opens with the arrow.
  if ((await field.getAttribute('readonly')) !== null) await page.keyboard.press('ArrowDown');
  else {
    await page.keyboard.press('Control+A');
    await page.keyboard.type(name);
  }
  const option = page.getByRole('option', { name, exact: true });
  await option.waitFor();
  for (let press = 0; press < 40 && !(await option.getAttribute('data-combobox-selected')); press += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue(name);
}

/** Goes to a group of radio buttons by Tab and chooses one with Space or the arrows. */
export async function chooseRadio(group: Locator, name: string): Promise<void> {
  const page = group.page();
  const wanted = group.getByRole('radio', { name, exact: true });
  const radios = group.getByRole('radio');
  const checked = group.locator('input[type=radio]:checked');
  const entry = (await checked.count()) > 0 ? checked.first() : radios.first();
  await tabTo(entry);
  await page.keyboard.press('Space');
  for (let press = 0; press < 8 && !(await wanted.isChecked()); press += 1) await page.keyboard.press('ArrowDown');
  await expect(wanted).toBeChecked();
}
