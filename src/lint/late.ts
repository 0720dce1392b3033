/**
 * What few runs need and takes time to make, such as a pattern with classes of letters: made when it is first asked for,
 * and kept. Pure as long as `make` is.
 */
export function late<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
