package id.onestop.licensing.domain.partner;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line: the person's answer beside each register.
 *
 * @param answer {@code null} if the form does not ask for it; then the registers are compared with each other
 * @param registers one per register asked, in their order
 */
public record FieldComparison(
        ComparedField field, @Nullable String answer, List<RegisterValue> registers, FieldResult result) {

    /**
     * What one register says.
     *
     * @param value {@code null} if it does not say
     */
    public record RegisterValue(Register register, @Nullable String value, FieldResult result) {}

    public FieldComparison {
        registers = List.copyOf(registers);
    }

    /** The registers that contradict. */
    public List<Register> differing() {
        return registers.stream()
                .filter(one -> one.result() == FieldResult.DIFFERENT)
                .map(RegisterValue::register)
                .toList();
    }
}
