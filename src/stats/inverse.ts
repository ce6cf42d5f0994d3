/**
 * The inverse of a symmetric matrix whose directions all bend upwards (positive definite), by Cholesky's roots; null where one
 * does not, or hardly.
 * Source: Golub & Van Loan 2013, Matrix Computations, 4th ed., pp. 163-164.
 * @example inverse([[4, 0], [0, 2]]); // => [[0.25, 0], [0, 0.5]]
 */
export function inverse(matrix: readonly number[][]): number[][] | null {
  const root = cholesky(matrix);
  if (root === null) {
    return null;
  }
  const columns = matrix.map((_, column) =>
    backward(
      root,
      forward(
        root,
        matrix.map((__, row) => (row === column ? 1 : 0))
      )
    )
  );
  return matrix.map((_, row) => columns.map((column) => column[row]));
}

function cholesky(matrix: readonly number[][]): number[][] | null {
  const root = matrix.map((row) => row.map(() => 0));
  for (let row = 0; row < matrix.length; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      const left = matrix[row][column] - dot(root[row], root[column], column);
      if (row > column) {
        root[row][column] = left / root[column][column];
      } else if (left > 1e-12 * matrix[row][row]) {
        root[row][row] = Math.sqrt(left);
      } else {
        return null;
      }
    }
  }
  return root;
}

function forward(root: readonly number[][], given: readonly number[]): number[] {
  const solved: number[] = [];
  given.forEach((value, row) => solved.push((value - dot(root[row], solved, row)) / root[row][row]));
  return solved;
}

function backward(root: readonly number[][], given: readonly number[]): number[] {
  const solved = [...given];
  for (let row = given.length - 1; row >= 0; row -= 1) {
    for (let below = row + 1; below < given.length; below += 1) {
      solved[row] -= root[below][row] * solved[below];
    }
    solved[row] /= root[row][row];
  }
  return solved;
}

function dot(left: readonly number[], right: readonly number[], length: number): number {
  let sum = 0;
  for (let each = 0; each < length; each += 1) {
    sum += left[each] * right[each];
  }
  return sum;
}
