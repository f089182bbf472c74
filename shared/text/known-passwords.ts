/**
 * Passwords that others try first, in letters and digits without accents; numbers before and after are left out. Made by hand for this project:
 * what people here call their accounts, offices, places and feelings, and the best-known English ones.
 */
export const knownPasswords: readonly string[] = (
  'aaabbb aabbcc abcabc abcabcabc abcd abcde abcdef abcdefg abcdefgh access admin adminadmin administrator andrew angel angiang anhem anhyeuem anything'
  + ' april aqswde arsenal asdfgh asdfghjkl ashley august autumn babyboy babygirl backup banana banbe bantuyengiao bantuyengiaotinhuy'
  + ' bantuyengiaovadanvan baomat barcelona baseball basketball batman batmi beiu bentre beyeu bientap bimat binhan binhyen blink bobo bome cachmang'
  + ' camau canbo cantho chame changeit changeme chaoban chaocacban charlie cheese chelsea chibo chientranh chiuthoi chucmungnammoi chunhat classified'
  + ' cogaiviet computer confidential congai congchuc congvietnam contrai conyeu conyeucuame cookie coquan ctumattran danang dangbo dangcongsan'
  + ' dangcongsanvietnam dangnhap dangvien daniel danvan database debian december default demo demodemo desktop diamond dienbienphu doclap'
  + ' doclaptudohanhphuc dongthap dragon emyeuanh everything example excel facebook february flower football forever freedom friday giadinh'
  + ' giadinhlaso giadinhtoi giadinhyeuthuong giaiphong giaovien ginger gmail golden goodbye google guest haiphong hanhphuc hanoi happynewyear haugiang'
  + ' hello hellohello hellokitty helloworld hochiminh homnay homqua hue hunter huyenuy iloveu ilovevietnam iloveyou iloveyoubaby internet iphone january'
  + ' jennifer jessica jordan joshua july june juventus ketoan khoabimat khongbiet khongcomatkhau khongdau khongnho kiengiang killer lanhdao laptop letmein'
  + ' letmeinnow linux liverpool lkjhgfdsa locphat login logon longan lovelove lovely loveyou luutru mailayeuem maimaihanhphuc mainhoem manchester manunited'
  + ' march master masterkey matkhau matkhaucu matkhaucuatoi matkhauketoan matkhaukho matkhaumacdinh matkhaumoi matmatmat matrix matthew mayman maytinh'
  + ' michael michelle microsoft mnbvcxz mocuara modem mohom monday monkey muadong muaha muathu muaxuan mypassword mysql newpassword ngaymai nguoidung'
  + ' nhanvien nhoem nhoemnhieu nicole nokia nothing november october office oldpassword oppo oracle orange passw0rd password passwords pepper phatloc'
  + ' phattai poiuytrewq pokemon prince princess purple qazwsx qazwsxedc quangninh quanly quantri quantrivien quockhanh qwaszx qwerty qwertyu qwertyui'
  + ' qwertyuiop realmadrid robert root saigon sample samsung saturday secret september server shadow signin silver soccer soctrang something spiderman'
  + ' spring starwars summer sunday sunshine superman supersecret system taikhoan tailoc tamlua temp temporary test tester testing testtest thangba thanghai'
  + ' thangmot thanhcong thanhphohochiminh thoicung thoinhe thomas thuba thubay thuhai thukho thunam thursday thusau thutu tiengiang tinhban tinhuy'
  + ' tinhuyangiang tinhyeu tinhyeulagi toasoan tochuc toidi toilaai toiladay toiyeuanh toiyeuem toiyeuvietnam toor topsecret travinh truonghoc trustno'
  + ' trustnoi trustnoone tuesday tuhaovietnam tuyengiao ubnd ubuntu user username uyban vanphong vanphongtinhuy vanthu vietnam vietnammenyeu'
  + ' vietnamvodich vinhlong vochong vochongtoi vungoimo vungoimora wednesday welcome welcomeback welcomehome whatever wifi windows winter word xinchao'
  + ' xinchaovietnam xyzxyz yeuanh yeuem yeuemmaimai yeuemnhieu youtube ytrewq zalo zxcvbn zxcvbnm'
).split(' ');
