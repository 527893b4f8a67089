import { Button, type ButtonProps } from '@fluentui/react-button';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';

/** [⋯], alike while its menu is still on its way and afterwards. What a menu adds to its button is passed on. */
export function MoreButton({ label, ...rest }: { readonly label: string } & ButtonProps) {
  return <Button appearance="subtle" icon={<MoreHorizontal20Regular />} aria-label={label} title={label} {...rest} />;
}
