/** Writes what is generated from the sources and kept with them. `npm run generate`. */
import { writeSchemas } from './generate-schemas.ts';

writeSchemas();
