/** What a chi-squared test gives: the statistic, its degrees of freedom and the p-value. */
export interface ChiSquaredTest {
  statistic: number;
  degrees: number;
  p: number;
}
