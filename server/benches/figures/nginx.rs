//! nginx, serving one file: what a server can do that only serves files.

use std::io::Write;
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use tempfile::TempDir;

/// An nginx that ends with this value.
#[derive(Debug)]
pub struct Nginx {
    child: Child,
    /// Where it listens on this machine.
    pub port: u16,
    _folder: TempDir,
}

impl Nginx {
    /// Serves these bytes as `/page.html`, with one worker for each core and no log; none where there is no nginx.
    pub fn serving(page: &[u8]) -> Option<Self> {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let place = folder.path().to_str().expect("a plain path").to_owned();
        let port =
            TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("a free port").port();
        std::fs::write(folder.path().join("page.html"), page).expect("the page");
        let settings = format!(
            "daemon off; worker_processes auto; pid {place}/pid; error_log stderr crit;\n\
             events {{ worker_connections 1024; }}\n\
             http {{ access_log off; sendfile on; tcp_nodelay on; keepalive_requests 100000000; types {{ text/html html; }}\n\
             open_file_cache max=10; open_file_cache_valid 60s; client_body_temp_path {place}; proxy_temp_path {place};\n\
             fastcgi_temp_path {place}; uwsgi_temp_path {place}; scgi_temp_path {place};\n\
             server {{ listen 127.0.0.1:{port}; root {place}; }} }}\n"
        );
        let file = folder.path().join("nginx.conf");
        std::fs::File::create(&file).and_then(|mut file| file.write_all(settings.as_bytes())).expect("its settings");
        let mut command = Command::new("nginx");
        // A worker of root would run as somebody who may not read the folder.
        command.arg("-p").arg(&place).arg("-c").arg(&file).args(["-g", "user root;"]).stdout(Stdio::null());
        let Ok(child) = command.spawn() else {
            println!("  nginx is not installed: nothing to compare with");
            return None;
        };
        for _ in 0..500 {
            if std::net::TcpStream::connect(("127.0.0.1", port)).is_ok() {
                return Some(Self { child, port, _folder: folder });
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        panic!("nginx does not listen");
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        // Asked to stop, and not killed: it ends its workers.
        let _ = Command::new("kill").arg(self.child.id().to_string()).status();
        let _ = self.child.wait();
    }
}
