import type { Pack, Role } from '../pack.js';
import type { Found } from './lint.js';

/** Without these two columns no row of a form can be told or judged. */
const NEEDED: readonly Role[] = ['indicator', 'actual'];

export function* forms(pack: Pack): Iterable<Found> {
  for (const [i, form] of pack.forms.entries())
    for (const role of NEEDED)
      if (!form.columns.some((column) => column.role === role))
        yield { code: 'column-missing', at: ['forms', i, 'columns'], data: { form: form.id, role } };
}
