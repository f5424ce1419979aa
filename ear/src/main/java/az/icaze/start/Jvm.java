package az.icaze.start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Java virtual machine of the kind this one is, opened as far as WildFly's own start scripts open it. */
final class Jvm {

    private static final List<String> OPENED = List.of(
            "java.base/java.io",
            "java.base/java.lang",
            "java.base/java.lang.invoke",
            "java.base/java.lang.reflect",
            "java.base/java.net",
            "java.base/java.security",
            "java.base/java.util",
            "java.base/java.util.concurrent",
            "java.management/javax.management",
            "java.naming/javax.naming");

    private static final List<String> EXPORTED = List.of(
            "java.desktop/sun.awt",
            "java.naming/com.sun.jndi.ldap",
            "java.naming/com.sun.jndi.url.ldap",
            "java.naming/com.sun.jndi.url.ldaps",
            "jdk.naming.dns/com.sun.jndi.dns");

    private Jvm() {}

    /** What else comes with it: {@code keytool}. */
    static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    /** The beginning of a command line; what to run follows. */
    static List<String> command(String... options) {
        List<String> command = new ArrayList<>();
        command.add(tool("java"));
        command.addAll(List.of(options));
        EXPORTED.forEach(name -> command.add("--add-exports=" + name + "=ALL-UNNAMED"));
        OPENED.forEach(name -> command.add("--add-opens=" + name + "=ALL-UNNAMED"));
        command.add("-Djava.awt.headless=true");
        command.add("-Djboss.modules.system.pkgs=org.jboss.byteman");
        return command;
    }
}
