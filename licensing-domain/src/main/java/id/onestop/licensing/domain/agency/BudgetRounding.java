package id.onestop.licensing.domain.agency;

import java.util.List;

/** How budgets of steps, in minutes and in working days, become the whole working days of a promise (trap T2). */
public enum BudgetRounding {
    /** Minutes are added up, each begun day is a day: 70 minutes and 1 day make 2 working days. */
    UP {
        @Override
        int daysOf(List<Integer> minutes, int dayMinutes) {
            return begun(sum(minutes), dayMinutes);
        }
    },
    /** Minutes are added up, half a day and more is a day: 70 minutes and 1 day make 1 working day. */
    NEAREST {
        @Override
        int daysOf(List<Integer> minutes, int dayMinutes) {
            return (2 * sum(minutes) + dayMinutes) / (2 * dayMinutes);
        }
    },
    /** Every step that begins a day takes it: 35, 20, 15 minutes and 1 day make 4 working days. */
    EACH_STEP_UP {
        @Override
        int daysOf(List<Integer> minutes, int dayMinutes) {
            return minutes.stream().mapToInt(one -> begun(one, dayMinutes)).sum();
        }
    };

    abstract int daysOf(List<Integer> minutes, int dayMinutes);

    /** Whole working days of budgets in minutes, each step by itself, and of budgets in working days. */
    public int wholeDays(List<Integer> minutes, int workingDays, int dayMinutes) {
        if (dayMinutes < 1) {
            throw new IllegalArgumentException("a working day of " + dayMinutes + " minutes");
        }
        return workingDays + daysOf(minutes, dayMinutes);
    }

    private static int begun(int minutes, int dayMinutes) {
        return (minutes + dayMinutes - 1) / dayMinutes;
    }

    private static int sum(List<Integer> minutes) {
        return minutes.stream().mapToInt(Integer::intValue).sum();
    }
}
