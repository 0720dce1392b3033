/** What is put before the names of persons. Data only. */
export const TITLES: readonly string[] = [
  'Mr Mrs Ms Mx Miss Dr Doctor Prof Professor Pastor Rev Reverend Rabbi Imam',
  'Sr Sra Srta Señor Señora Señorita Doctora Dra Doña Profesor Profesora Pastora Mme Mlle Herr Frau Fr',
].flatMap((line) => line.split(' '));

/** With a stop, or nothing behind: MS is a state as well. */
export const TITLES_IN_CAPITALS: readonly string[] = ['MR', 'MRS', 'MS', 'DR', 'PROF', 'REV'];
