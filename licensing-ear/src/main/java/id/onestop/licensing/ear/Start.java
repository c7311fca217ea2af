package id.onestop.licensing.ear;

import java.lang.reflect.InvocationTargetException;

/** Looks at the Java version before anything newer is loaded; compiled for Java 8, so that an old one can still say what is wrong. */
public final class Start {

    private static final int OLDEST = 17;

    private Start() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        String version = System.getProperty("java.specification.version");
        if (tooOld(version)) {
            System.err.println("Licensing needs Java " + OLDEST + " or newer, this is Java " + version
                    + ": set JAVA_HOME and PATH to a newer one and start again.");
            System.exit(2);
        }
        try {
            Class.forName("id.onestop.licensing.ear.Launcher")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) arguments);
        } catch (InvocationTargetException thrown) {
            thrown.getCause().printStackTrace();
            System.exit(1);
        }
    }

    static boolean tooOld(String version) {
        return version.startsWith("1.") || Integer.parseInt(version) < OLDEST;
    }
}
