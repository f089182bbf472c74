import { Button, type ButtonProps } from '@mantine/core';
import type { ComponentPropsWithoutRef, ReactNode } from 'react';

type MainButtonProps = Omit<ButtonProps, 'variant' | 'color'> & Omit<ComponentPropsWithoutRef<'button'>, keyof ButtonProps>;

/** The one main act of a screen; the only place of the accent colour. */
export function MainButton(props: MainButtonProps): ReactNode {
  return <Button variant="filled" color="accent" {...props} />;
}
