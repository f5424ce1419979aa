package az.icaze;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** How big a thing may get before a concept is missing: a type or a test 300 lines, a method 30, in every module. */
class BudgetsTest {

    private static final int LINES_A_TYPE = 300;
    private static final int LINES_A_METHOD = 30;

    @Test
    void keeps_every_type_and_every_test_within_three_hundred_lines() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path source : Sources.below("src")) {
            int lines = Files.readAllLines(source).size();
            if (lines > LINES_A_TYPE) {
                tooLong.add(source + ": " + lines);
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void keeps_every_method_within_thirty_lines() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> tooLong = new ArrayList<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    files,
                    null,
                    List.of(),
                    null,
                    files.getJavaFileObjectsFromPaths(Sources.below("src/main/java")));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                unit.accept(new MethodLengths(unit, positions, tooLong), null);
            }
        }
        assertThat(tooLong).isEmpty();
    }

    /** Counts the lines from a method's opening brace to its closing one. */
    private static final class MethodLengths extends TreeScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<String> tooLong;

        MethodLengths(CompilationUnitTree unit, SourcePositions positions, List<String> tooLong) {
            this.unit = unit;
            this.positions = positions;
            this.tooLong = tooLong;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            if (method.getBody() != null) {
                long first = line(positions.getStartPosition(unit, method.getBody()));
                long last = line(positions.getEndPosition(unit, method.getBody()));
                if (last - first + 1 > LINES_A_METHOD) {
                    tooLong.add(unit.getSourceFile().getName() + " " + method.getName() + ": " + (last - first + 1));
                }
            }
            return super.visitMethod(method, null);
        }

        private long line(long position) {
            return unit.getLineMap().getLineNumber(position);
        }
    }
}
