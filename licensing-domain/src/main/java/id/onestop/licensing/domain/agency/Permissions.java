package id.onestop.licensing.domain.agency;

import id.onestop.licensing.domain.shared.Permission;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A post's permissions in one column, in a fixed order, so that equal sets are equal texts. */
@Converter
public class Permissions implements AttributeConverter<Set<Permission>, String> {

    @Override
    public String convertToDatabaseColumn(Set<Permission> permissions) {
        return new TreeSet<>(permissions).stream().map(Permission::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<Permission> convertToEntityAttribute(String column) {
        return Arrays.stream(column.split(","))
                .filter(name -> !name.isEmpty())
                .map(Permission::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
