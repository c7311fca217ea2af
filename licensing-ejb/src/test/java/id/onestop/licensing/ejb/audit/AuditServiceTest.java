package id.onestop.licensing.ejb.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AuditServiceTest {

    private static final Pattern WRITTEN =
            Pattern.compile("audit\\s*\\.read\\(\\s*(?:callers\\.require\\(\\)|caller|reader)\\s*,\\s*\"([A-Z_]+)\"");

    @Test
    void everyActionThatAServiceWritesDownCanBeSought() throws IOException {
        var written = new ArrayList<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                var calls = WRITTEN.matcher(Files.readString(file));
                while (calls.find()) {
                    written.add(calls.group(1));
                }
            }
        }
        assertThat(written).hasSizeGreaterThan(20);
        assertThat(AuditActions.ALL).containsAll(written).doesNotHaveDuplicates();
    }

    @Test
    void theFilterIsWrittenDownAsItWasAsked() {
        assertThat(AuditFilter.ALL.asked()).isNull();
        assertThat(new AuditFilter(7L, "MTR-2026-000123", null, null, null).asked())
                .isEqualTo("account=7 number=MTR-2026-000123");
        assertThat(List.of(AuditActions.AUDIT_OPENED, AuditActions.IDENTITY_UNMASKED))
                .isSubsetOf(AuditActions.ALL);
    }

    @Nested
    class OnH2 extends AuditRecords {
        OnH2() {
            super(Engine.H2);
        }
    }

    @Nested
    class OnPostgres extends AuditRecords {
        OnPostgres() {
            super(Engine.POSTGRESQL);
        }
    }
}
