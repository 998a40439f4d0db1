package casus.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StandardOutputTest {

    @Test
    @DisplayName("Work ends soon after the reader has gone")
    void closed() {
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        try (StandardOutput out = new StandardOutput(new PrintStream(gone, false, StandardCharsets.UTF_8))) {
            assertThatThrownBy(() -> {
                for (int i = 0; i < 100; i++) {
                    out.write(new byte[4096], 0, 4096);
                }
            }).isInstanceOf(StandardOutput.Closed.class);
        }
    }

    @Test
    @DisplayName("A reader that stays gets everything, and the stream stays open")
    void open() {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        PrintStream printed = new PrintStream(read, true, StandardCharsets.UTF_8);
        assertThatNoException().isThrownBy(() -> {
            try (StandardOutput out = new StandardOutput(printed)) {
                out.write(new byte[1 << 20]);
            }
            printed.print("more");
        });
        assertThat(read.size()).isEqualTo((1 << 20) + 4);
    }
}
