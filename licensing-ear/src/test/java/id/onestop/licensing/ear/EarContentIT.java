package id.onestop.licensing.ear;

import static org.junit.jupiter.api.Assertions.*;

import java.io.File;
import java.util.zip.*;
import org.junit.jupiter.api.Test;

class EarContentIT {
    @Test
    void theWarInTheEarHoldsNoModuleOfOurs() throws Exception {
        try (var ear = new ZipFile(new File(System.getProperty("licensing.target"), "licensing.ear"));
                var war = new ZipInputStream(ear.getInputStream(ear.getEntry("licensing-web.war")))) {
            for (ZipEntry e; (e = war.getNextEntry()) != null; )
                assertFalse(e.getName().startsWith("WEB-INF/lib/licensing-"), e.getName());
        }
    }
}
