/** Everything that is in the repository and made from something else. `npm run generate`; a test compares. */
import { writeSchemas } from './generate-schemas.ts';

writeSchemas();
