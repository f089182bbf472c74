import type { Command } from './command';

const text = `Tòa Soạn – dòng lệnh (mật khẩu lấy từ biến TOASOAN_PASSWORD hoặc --password-file TỆP)

  init     --vault THƯ_MỤC --user TÊN [--independent | --training] [--name … --parent … --place … --full-name …] [--sheets THƯ_MỤC]
           lập văn phòng mới; hai phiếu khôi phục ghi vào --sheets, không thì in ra màn hình
  import   --vault … --user … [--level open|confidential|secret|topSecret] [--scope PHẠM_VI] [--topic NỘI_DUNG] [--decision "SỐ;NĂM-THÁNG-NGÀY;NGƯỜI KÝ"] ĐƯỜNG_DẪN...
           nộp tệp hoặc cả thư mục vào kho
  search   --vault … --user … [--limit N] CÂU_TÌM | --queries TỆP
  show     --vault … --user … --record MÃ
  export   --vault … --user … --record MÃ --to TỆP.pdf
  convert  TÀI_LIỆU --to VĂN_BẢN.json|.docx|.html|.txt   không cần kho
  print    VĂN_BẢN.json --to TỆP.pdf|.docx|.html|.txt [--template MẪU] [--strict]   không cần kho; --strict: còn điều cần xem thì không ghi tệp
           print BỘ.json | A.json B.json… --to TỆP.pdf [--title TÊN_TẬP] [--contents]   nhiều văn bản thành một tệp, có mục lục
           [--booklet | --test-sheet] [--sheet A4|A3|SRA3|320x450] [--duplex short-edge|long-edge] [--creep MM_MỘT_TỜ] [--signature 16]
           [--blanks end|before-last] [--faces both|fronts|backs|backs-reversed] [--crop-marks] [--fold-marks]
           sách gấp giữa, tờ in thử, dấu xén; trang luôn in đúng cỡ, không thu nhỏ
  register list | verify | print --register SỔ [--level ĐỘ_MẬT] [--period KỲ] --to TỆP.pdf   --vault … --user …
           các sổ, kiểm tra chuỗi dấu kiểm, in sổ ra PDF
  verify   --vault … [--user …]                  kiểm tra cơ sở dữ liệu, nhật ký, tệp gốc
  backup   --vault … --user … --to Ổ_ĐĨA [--drill]   sao lưu cả văn phòng; --drill phục hồi thử ngay
  restore  --from Ổ_ĐĨA [--set MÃ] --vault THƯ_MỤC_MỚI  phục hồi, không cần mật khẩu; thiếu --vault thì liệt kê
  account  --vault … --user … --new-user TÊN --full-name HỌ_TÊN --roles a,b [--levels a,b] [--scopes a,b]
           thêm người dùng; mật khẩu của người mới lấy từ TOASOAN_NEW_PASSWORD
  sample   --vault THƯ_MỤC                       lập văn phòng mẫu (huấn luyện) với tài liệu mẫu
  demo     --to THƯ_MỤC                          chạy trọn công việc trên văn phòng mẫu, không cần cửa sổ

  --key-file TỆP   tệp khoá của tài khoản --user, nếu tài khoản đã đặt
  --second TÊN   người thứ hai ký việc phải có hai người (cấp, xuất từ độ Tối mật); mật khẩu lấy từ TOASOAN_SECOND_PASSWORD
  --json   mỗi dòng kết quả là một đối tượng JSON
  Kết thúc: 0 xong, 1 bị từ chối toàn bộ hoặc một phần, 2 sai cách dùng
`;

export const help: Command = async () => {
  process.stdout.write(text);
  return 0;
};
