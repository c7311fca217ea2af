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

    /** Whether a register contradicts the person, or another register beside which it is asked for. */
    public boolean contradicts(Register register, @Nullable Register beside) {
        return registers.stream().filter(one -> one.register() == register).anyMatch(one -> contradicts(one, beside));
    }

    private boolean contradicts(RegisterValue said, @Nullable Register beside) {
        return said.result() == FieldResult.DIFFERENT
                || registers.stream()
                        .filter(other -> other.register() == beside)
                        .anyMatch(other -> differ(said.value(), other.value()));
    }

    /** Of two values a masked one is held against a plain one; two masked ones say nothing. */
    private boolean differ(@Nullable String one, @Nullable String other) {
        if (one == null || other == null || Mask.isMasked(one) && Mask.isMasked(other)) {
            return false;
        }
        var result = Mask.isMasked(one) ? field.compare(other, one) : field.compare(one, other);
        return result == FieldResult.DIFFERENT;
    }

    /** Whether a register says what the person says. */
    public boolean confirms(Register register) {
        return registers.stream()
                .anyMatch(one -> one.register() == register
                        && (one.result() == FieldResult.SAME || one.result() == FieldResult.MATCHES_MASK));
    }

    /** The registers that contradict. */
    public List<Register> differing() {
        return registers.stream()
                .filter(one -> one.result() == FieldResult.DIFFERENT)
                .map(RegisterValue::register)
                .toList();
    }
}
