package az.icaze;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts the whole system before the first test of a run and stops it after the last, where the run asks for one. */
public final class OneSystemPerRun implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (Boolean.getBoolean("icaze.test.shared")) {
            Icaze.startShared();
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        Icaze.stopShared();
    }
}
