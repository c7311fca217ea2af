package id.onestop.licensing.domain.whatif;

import id.onestop.licensing.domain.catalogue.Budget;
import id.onestop.licensing.domain.sla.Forecast;

/** How long a person works on a file at a step, in working minutes. */
public sealed interface ServiceTime {

    /** Where a share {@code u} between 0 and 1 of all files takes no longer. */
    double at(double u);

    /** Always the same. */
    record Fixed(double minutes) implements ServiceTime {
        @Override
        public double at(double u) {
            return minutes;
        }
    }

    /** Without memory, as queueing theory has it. */
    record Exponential(double mean) implements ServiceTime {
        @Override
        public double at(double u) {
            return -mean * Math.log1p(-u);
        }
    }

    /** Known by its half and its nine of ten, with the long tail of office work between and beyond. */
    record Spread(double half, double most) implements ServiceTime {

        /** Where a normal variable has nine of ten below it. */
        private static final double NINE_OF_TEN = 1.2815515655446004;

        private static final double LEAST = 0.5;

        @Override
        public double at(double u) {
            double middle = Math.max(LEAST, half);
            double width = Math.log(Math.max(middle, most) / middle) / NINE_OF_TEN;
            return middle * Math.exp(width * Normal.quantile(u));
        }
    }

    /** What similar files took. */
    static ServiceTime of(Forecast measured) {
        return new Spread(measured.half(), measured.most());
    }

    /** Where nothing was measured: half of the files take half of the budget, nine of ten keep within it. */
    static ServiceTime of(Budget budget, int dayMinutes) {
        double minutes = budget.minutes() + (double) budget.workingDays() * dayMinutes;
        return new Spread(minutes / 2, minutes);
    }
}
