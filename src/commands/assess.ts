import { Refusal } from './exit-code.ts';
import type { Register } from './program.ts';

export const register: Register = (command) => {
  command.action(() => {
    throw new Refusal('assess is not built yet');
  });
};
