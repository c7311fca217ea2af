package id.onestop.licensing.domain.whatif;

/** The normal distribution, as exactly as a simulation needs it. */
final class Normal {

    private static final double LOW = 0.02425;
    private static final double[] A = {
        -39.69683028665376,
        220.9460984245205,
        -275.9285104469687,
        138.3577518672690,
        -30.66479806614716,
        2.506628277459239
    };
    private static final double[] B = {
        -54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1
    };
    private static final double[] C = {
        -0.007784894002430293,
        -0.3223964580411365,
        -2.400758277161838,
        -2.549732539343734,
        4.374664141464968,
        2.938163982698783
    };
    private static final double[] D = {0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1
    };

    private Normal() {}

    /** Below which a share of all values lies (Acklam's approximation, wrong by less than 1.2e-9 of the value). */
    static double quantile(double share) {
        double u = Math.min(Math.max(share, 1e-12), 1 - 1e-12);
        if (u < LOW) {
            double q = Math.sqrt(-2 * Math.log(u));
            return polynomial(C, q) / polynomial(D, q);
        }
        if (u > 1 - LOW) {
            return -quantile(1 - u);
        }
        double q = u - 0.5;
        double r = q * q;
        return q * polynomial(A, r) / polynomial(B, r);
    }

    private static double polynomial(double[] factors, double x) {
        double sum = 0;
        for (double factor : factors) {
            sum = sum * x + factor;
        }
        return sum;
    }
}
