import { MantineProvider } from '@mantine/core';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import { useDrawnAppearance } from '../ui/appearance';
import { theme } from '../ui/theme';

/** Everything a screen may rely on: look, cache. Style elements are off; `styles/mantine.css` has the variables. */
export function Providers({ client, children }: { readonly client: QueryClient; readonly children: ReactNode }): ReactNode {
  const { scheme, contrast } = useDrawnAppearance();
  useEffect(() => {
    document.documentElement.dataset['contrast'] = contrast;
  }, [contrast]);
  return (
    <MantineProvider theme={theme} forceColorScheme={scheme} withCssVariables={false} withGlobalClasses={false}>
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    </MantineProvider>
  );
}
