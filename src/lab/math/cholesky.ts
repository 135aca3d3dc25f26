/**
 * Solves A·x = b for a symmetric positive definite A (n × n, row after row) by Cholesky's
 * factorisation. A is overwritten. Throws if it is not positive definite.
 */
export function solveCholesky(matrix: Float64Array, right: Float64Array): Float64Array {
  const n = right.length
  const at = (row: number, column: number) => matrix[row * n + column] as number
  for (let column = 0; column < n; column++) {
    let pivot = at(column, column)
    for (let k = 0; k < column; k++) pivot -= at(column, k) ** 2
    if (!(pivot > 0)) throw new Error('A matriz não é definida positiva.')
    const root = Math.sqrt(pivot)
    matrix[column * n + column] = root
    for (let row = column + 1; row < n; row++) {
      let sum = at(row, column)
      for (let k = 0; k < column; k++) sum -= at(row, k) * at(column, k)
      matrix[row * n + column] = sum / root
    }
  }
  const x = right.slice()
  for (let row = 0; row < n; row++) {
    let sum = x[row] as number
    for (let k = 0; k < row; k++) sum -= at(row, k) * (x[k] as number)
    x[row] = sum / at(row, row)
  }
  for (let row = n - 1; row >= 0; row--) {
    let sum = x[row] as number
    for (let k = row + 1; k < n; k++) sum -= at(k, row) * (x[k] as number)
    x[row] = sum / at(row, row)
  }
  return x
}
