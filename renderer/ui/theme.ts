import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** The numbers live in `styles/tokens.css`; here only names the library asks for. */
const named = (token: string): MantineColorsTuple => [token, token, token, token, token, token, token, token, token, token];

export const theme = createTheme({
  primaryColor: 'ink',
  colors: { ink: named('var(--selected-line)'), accent: named('var(--accent)') },
  fontFamily: 'var(--font-ui)',
  defaultRadius: 'sm',
  respectReducedMotion: true,
  focusRing: 'auto',
  components: {
    Button: { defaultProps: { variant: 'default', size: 'sm' } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray', size: 'md' } },
    TextInput: { defaultProps: { size: 'sm' } },
    PasswordInput: { defaultProps: { size: 'sm' } },
    Textarea: { defaultProps: { size: 'sm' } },
    Select: { defaultProps: { size: 'sm', comboboxProps: { transitionProps: { duration: 80 } } } },
    Modal: { defaultProps: { lockScroll: false, centered: true, transitionProps: { duration: 100, transition: 'fade' }, overlayProps: { backgroundOpacity: 0.45 } } },
    // The library makes it a <header>, which would be a second banner beside the title bar.
    ModalHeader: { defaultProps: { role: 'none' } },
    Tooltip: { defaultProps: { openDelay: 500, withArrow: false, transitionProps: { duration: 80 } } },
  },
});
